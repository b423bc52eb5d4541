// The contracts of the compliance traces as agreements of ours. The first stands in the file of cases itself; the other two
// are written from what their traces name: which act each obligation and power is about, and what brings it about.
import type { EventId } from '#model/ids'
import type { Condition } from '#model/norms/condition'
import type { Norm, Obligation, Power } from '#model/norms/norm'
import { normId, obligation, point, power, prohibition } from '#testing/worlds/build-agreement'
import { dayOf, strictlyBefore, throughout } from './abstract-time.ts'

/** An act that a norm waits for: its type, and the attributes it must have to count. */
export interface ActPattern {
  readonly type: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface ComplianceModel {
  readonly norms: readonly Norm[]
  /** The act that performs each obligation or uses each power. */
  readonly performedBy: Readonly<Record<string, ActPattern>>
  /** Events of the trace that use a power, by name. */
  readonly exertions: Readonly<Record<string, string>>
}

const act = (type: string, attributes: Readonly<Record<string, string>> = {}): ActPattern => ({ type, attributes })
const broken = (norm: string): Condition => ({ kind: 'norm', norm: normId(norm), is: 'broken' })
const after = (event: string): Condition => ({ kind: 'event', event: event as EventId })
const duty = (id: string, more: Partial<Obligation> = {}): Norm => obligation(id, more)
const right = (id: string, more: Partial<Power>): Norm => power(id, more)

/** A sale with delivery before one number and payment before another, and the parameters of the sale. */
function sale(delivery: number, payment: number): readonly Norm[] {
  return [
    duty('oDel', { deadline: strictlyBefore(delivery) }),
    duty('oPay', { deadline: strictlyBefore(payment) }),
    duty('oLpay', { trigger: broken('oPay') }),
    prohibition('soSellerDisclosure', { deadline: throughout(0, 180), survives: true }),
    prohibition('soBuyerDisclosure', { deadline: throughout(0, 180), survives: true }),
    right('pSusDelivery', { trigger: broken('oPay'), effect: 'suspend', over: [normId('oDel')] }),
    right('pResDelivery', { trigger: { kind: 'norm', norm: normId('oLpay'), is: 'kept' } }),
    right('pTermContract', {
      trigger: {
        kind: 'all',
        of: [
          { kind: 'norm', norm: normId('oDel'), is: 'overdue' },
          { kind: 'time', from: point(dayOf(20)) },
        ],
      },
      effect: 'other',
    }),
  ]
}

const DELIVERED = act('delivered', { item: 'meatPacked', deliveryAddress: 'saintLaurent', quality: 'aaa' })

const SALE_ACTS: ComplianceModel['performedBy'] = {
  oDel: DELIVERED,
  oPay: act('paid', { amount: '1000' }),
  oLpay: act('paidLate', { amount: '1100' }),
}

/** The model of that name with the numbers of the case's contracts, or none. */
export function complianceModel(name: string, initials: readonly string[]): ComplianceModel | undefined {
  const [delivery, payment] = numbersIn(initials.find((each) => each.startsWith('meatSale')))
  switch (name) {
    case 'sales_of_goods':
      return { norms: sale(delivery, payment), performedBy: SALE_ACTS, exertions: {} }
    case 'sog_freight': {
      const [freightDelivery, freightPayment] = numbersIn(initials.find((each) => each.startsWith('freight')))
      const freight = [
        duty('oDelFr', { deadline: strictlyBefore(freightDelivery) }),
        duty('oPayFr', { deadline: strictlyBefore(freightPayment) }),
      ]
      return {
        norms: [...sale(delivery, payment), ...freight],
        performedBy: { ...SALE_ACTS, oDelFr: DELIVERED, oPayFr: act('paidFreight') },
        exertions: {},
      }
    }
    case 'Transactive Energy':
      return ENERGY
    default:
      return undefined
  }
}

const ENERGY: ComplianceModel = {
  norms: [
    right('pAcceptBid', { trigger: after('bidSubmitted') }),
    duty('oEnergy', { trigger: { kind: 'norm', norm: normId('pAcceptBid'), is: 'exercised' } }),
    duty('oCreditInvoice', { trigger: after('energySupplied') }),
    duty('oPayIso', { trigger: after('creditedInvoiceIssued') }),
    duty('oPaySup', { trigger: after('debittedInvoiceIssued') }),
    right('pOverdue', { trigger: after('invoiceFailed') }),
    right('pTermIso', { trigger: after('overdueFailed'), effect: 'terminate' }),
  ],
  performedBy: {
    pAcceptBid: act('bidAccepted'),
    oEnergy: act('energySupplied'),
    oCreditInvoice: act('creditedInvoiceIssued', { invoiceStatus: 'credit' }),
    oPayIso: act('invoicePaid'),
    oPaySup: act('invoicePaid'),
    pOverdue: act('overdueIssued'),
  },
  exertions: { exertionDoneTen: 'pTermIso' },
}

function numbersIn(initial: string | undefined): readonly [number, number] {
  const numbers = [...(initial ?? '').matchAll(/\b(\d+)\b/g)].map((match) => Number(match[1]))
  return [numbers[numbers.length - 2] ?? 0, numbers[numbers.length - 1] ?? 0]
}
