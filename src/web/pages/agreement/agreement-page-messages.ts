import { messageArea } from '#views/speech/message-area'

/** The words of the page of the text about its coverage. */
export const agreementPageMessages = messageArea('agreementPage', {
  coverage: 'Not modelled',
  allModelled: 'Every provision is modelled.',
})
