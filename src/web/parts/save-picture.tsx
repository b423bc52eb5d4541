import { useState, type ReactNode } from 'react'
import type { PictureFont } from '#export/pictures/picture-frame'
import { Fault } from '#web/parts/empty.tsx'
import { pngFile, svgFile } from '#web/parts/picture-file'
import { picturesFonts } from '#web/parts/picture-fonts'
import { pictureMessages } from '#web/parts/picture-messages'
import { saveFile } from '#web/parts/save-file'
import { useSay } from '#web/place/speech.tsx'
import styles from './choice.module.css'

/** Takes a picture away as SVG or PNG; `draw` makes it with the fonts that its words need inside. */
export function SavePicture(props: {
  readonly name: string
  readonly draw: (fonts: readonly PictureFont[]) => string
}): ReactNode {
  const { name, draw } = props
  const say = useSay(pictureMessages)
  const [failed, setFailed] = useState(false)
  const take = (extension: 'svg' | 'png'): void => {
    setFailed(false)
    const file = async (): Promise<Blob> => {
      const svg = draw(await picturesFonts(draw([])))
      return extension === 'svg' ? svgFile(svg) : pngFile(svg)
    }
    file().then(
      (blob) => saveFile(blob, `${name}.${extension}`),
      () => setFailed(true),
    )
  }
  return (
    <>
      <div className={styles['choice']} role="group" aria-label={say('save')}>
        <button type="button" onClick={() => take('svg')} title={say('save')}>
          {say('svg')}
        </button>
        <button type="button" onClick={() => take('png')} title={say('save')}>
          {say('png')}
        </button>
      </div>
      {failed ? <Fault says={say('failed')} /> : undefined}
    </>
  )
}
