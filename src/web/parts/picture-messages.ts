import { messageArea } from '#views/speech/message-area'

/** Taking a picture of the timeline or of the map away. */
export const pictureMessages = messageArea('picture', {
  save: 'Save as a picture',
  svg: 'SVG',
  png: 'PNG',
  failed: 'The picture could not be made. Load the page again, or use `servanda export`.',
})
