/** A small agreement that is invented: one obligation with a deadline, one prohibition, a gap, an opinion. */
export const BRIDGE_AGREEMENT = `servanda: 1
id: mill-bridge
instrument:
  title: Mill Bridge Statement
  kind: ceasefire
  zone: Europe/Vilnius
  signed: { on: 2021-03-01, by: [north, south] }
  inForce: 2021-03-01 00:00
parties:
  north: { name: Northland, kind: state }
  south: { name: Southland, kind: state }
places:
  mill-bridge: { names: { en: Mill Bridge, lt: Malūno tiltas }, kind: road }
provisions:
  1:
    says: Northland reopens the mill bridge by 20 March 2021.
    norms:
      - obligation: reopen-bridge
        bearer: north
        counterparty: south
        action: open-route
        place: mill-bridge
        deadline: by 20 March 2021
    gaps:
      - mechanism: how the bridge is made safe
  2:
    says: Both sides hold their fire.
    norms:
      - prohibition: hold-fire
        bearer: [north, south]
        counterparty: [north, south]
        action: use-force
readings:
  - id: colonel
    of: 1
    kind: opinion
    heldBy: a retired colonel
    norms:
      - power: demand-bridge
        holder: south
        against: north
        effect: demand
        over: reopen-bridge
        when: reopen-bridge is overdue
`

/** What became known: a refusal that nobody can judge, then a confidential denial, then the deed. */
export const BRIDGE_RECORD = `servanda: 1
record: mill-bridge
sources:
  - id: river-post
    name: The River Post
    kind: news
    grades: [{ grade: B, published: 2021-01-01 }]
  - { id: residents, name: unnamed residents, kind: unnamed }
  - id: insider
    name: an officer who must not be named
    kind: person
    grades: [{ grade: B, published: 2021-01-01 }]
documents:
  - { id: report-1, title: Nobody works on the bridge, source: river-post, published: 2021-03-15 }
claims:
  - id: refusal
    source: residents
    published: 2021-03-15
    document: report-1
    says: some soldiers refuse to leave the bridge
    about: reopen-bridge
    standing: refused
    grade: F6
  - id: secret-denial
    source: insider
    published: 2021-03-22
    says: the bridge is still closed
    about: reopen-bridge
    standing: not-done
    asOf: 2021-03-21
    confidential: true
    grade: B2
  - id: opened
    source: river-post
    published: 2021-03-26
    says: the bridge was opened on 25 March
    about: reopen-bridge
    standing: done
    when: 2021-03-25
    grade: B2
`

/** A report about it that is invented. */
export const BRIDGE_REPORT = `Date: 15 March 2021

Five days remain until Northland has to reopen the mill bridge. Unnamed residents say that some soldiers refuse to leave the bridge.
`
