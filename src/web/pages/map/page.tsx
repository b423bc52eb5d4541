import { useSuspenseQueries } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { mapPicture } from '#export/pictures/map-picture'
import { toControlMap, type ControlledPlace, type ControlMap } from '#views/control-map'
import type { Say } from '#views/speech/speech'
import { dateWords } from '#views/words/time-words'
import { boundaryQuery } from '#web/client/queries'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { SavePicture } from '#web/parts/save-picture.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { MapDrawing } from '#web/pages/map/map-drawing.tsx'
import { MapLegend } from '#web/pages/map/map-legend.tsx'
import { mapPageMessages } from '#views/words/map-page-messages'
import { pictureShapes } from '#web/pages/map/picture-shapes'
import { PlaceTable } from '#web/pages/map/place-table.tsx'
import { toShapes } from '#web/pages/map/to-shapes'
import styles from './map.module.css'

/** Control of places as each side claims it, on lines whose author and date stand beside, and in a table. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const speech = useSpeech()
  const say = useSay(mapPageMessages)
  const control = useMemo(() => toControlMap(ledger, agreement, record, speech), [ledger, agreement, record, speech])
  const search = useSearchOf()
  const changeSearch = useChangeSearch()
  const choose = (id: string | undefined): void => changeSearch({ item: id })
  return (
    <>
      <PageHead title={titleOf(control, say)} tab={say('tab', { title: agreement.instrument.title })}>
        {say('below', { day: dateWords(control.days.asOf, 'long', speech) })}
      </PageHead>
      {control.places.length === 0 ? (
        <Empty says={say('empty')}>
          <AgreementLink page="ledger">{say('emptyNext')}</AgreementLink>
        </Empty>
      ) : (
        <div className={styles['columns']}>
          <Drawing control={control} chosen={search.item} onChoose={choose} />
          <PlaceTable control={control} chosen={search.item} onChoose={choose} />
        </div>
      )}
    </>
  )
}

function titleOf(control: ControlMap, say: Say<typeof mapPageMessages>): string {
  const claimed = control.places.filter((place) => place.holders.length > 0)
  const disputed = claimed.filter((place) => place.disputed)
  if (claimed.length === 0) return say('noClaims')
  return say('claimed', { count: claimed.length, places: control.places.length, disputed: disputed.length })
}

function Drawing(props: {
  readonly control: ControlMap
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}): ReactNode {
  const { control, chosen, onChoose } = props
  const speech = useSpeech()
  const say = useSay(mapPageMessages)
  const { agreement, days } = useAgreementView()
  const names = useMemo(() => setsOf(control.places), [control.places])
  const sets = useSuspenseQueries({ queries: names.map(boundaryQuery) }).map((query) => query.data)
  const beneath = [...new Set(sets.flatMap((set) => beneathOf(set)))].filter((name) => !names.includes(name))
  const under = useSuspenseQueries({ queries: beneath.map(boundaryQuery) }).map((query) => query.data)
  const shapes = useMemo(() => toShapes(control.places, sets, under), [control.places, sets, under])
  if (shapes.places.length === 0) {
    return <Empty says={say('noShapes')} />
  }
  return (
    <figure className={styles['figure']}>
      <MapDrawing control={control} shapes={shapes} chosen={chosen} onChoose={onChoose} />
      <figcaption>
        <SavePicture
          name={`${agreement.id}-map-${days.asOf}`}
          draw={(fonts) =>
            mapPicture({
              title: agreement.instrument.title,
              control,
              shapes: pictureShapes(sets, under),
              fonts,
              speech,
            })
          }
        />
        <MapLegend control={control} sets={[...sets, ...under]} />
      </figcaption>
    </figure>
  )
}

function setsOf(places: readonly ControlledPlace[]): readonly string[] {
  return [...new Set(places.flatMap((place) => (place.boundary === undefined ? [] : [place.boundary.set])))]
}

/** Sets that a set asks to have drawn under it: a foreign member of its collection (RFC 7946, 6.1). */
function beneathOf(collection: Readonly<Record<string, unknown>>): readonly string[] {
  const names = collection['beneath']
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
}
