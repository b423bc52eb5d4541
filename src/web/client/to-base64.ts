import { CallError } from '#web/client/call'

/** The bytes of a file, or of a part of one, in base64. */
export function toBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const { result } = reader
      resolve(typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : '')
    })
    reader.addEventListener('error', () =>
      reject(new CallError('The file cannot be read.', 'unreadable', FILE_UNREADABLE)),
    )
    reader.readAsDataURL(file)
  })
}

const FILE_UNREADABLE = { status: 0, said: { key: 'fileUnreadable', values: {} } }
