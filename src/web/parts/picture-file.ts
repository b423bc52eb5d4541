import { toBase64 } from '#web/parts/picture-fonts'

/** Twice as many dots as units, so that a PNG is sharp in print. */
const DOTS = 2

/** An SVG picture as a file. */
export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** An SVG picture as dots, drawn by this browser. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * DOTS
  canvas.height = image.naturalHeight * DOTS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)),
      'image/png',
    )
  })
}
