import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { Provision } from '#model/instrument/provision'
import type { Norm } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import type { Place } from '#model/places/place'
import { english, type Speech } from '#views/speech/speech'
import { UTC, type ZoneId } from '#time/zone'

/** An agreement with its parts by id, so that views look names up instead of searching. */
export interface AgreementIndex {
  readonly agreement: Agreement
  readonly zone: ZoneId
  readonly partyById: ReadonlyMap<string, Party>
  readonly placeById: ReadonlyMap<string, Place>
  readonly provisionById: ReadonlyMap<string, Provision>
  /** Norms of the text and of every reading. */
  readonly normById: ReadonlyMap<string, Norm>
  readonly amendmentById: ReadonlyMap<string, Amendment>
  /** In which language views tell of it. */
  readonly speech: Speech
}

/** The agreement's parts by id. The zone is the instrument's, else UTC. */
export function indexAgreement(agreement: Agreement, speech: Speech = english): AgreementIndex {
  const norms = [...agreement.norms, ...agreement.readings.flatMap((reading) => reading.norms)]
  return {
    agreement,
    zone: agreement.instrument.zone ?? UTC,
    partyById: byId(agreement.parties),
    placeById: byId(agreement.places),
    provisionById: byId(agreement.provisions),
    normById: byId(norms),
    amendmentById: byId(agreement.amendments),
    speech,
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
