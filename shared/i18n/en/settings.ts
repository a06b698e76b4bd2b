import type { Messages } from '../messages'
import type { settings as el } from '../el/settings'

export const settings = {
  subjects: { centre: 'the centre’s details', picture: 'picture', listEntry: 'list entry' },
  rules: {
    notAPicture:
      'The file is no PNG or JPEG picture, whatever its name says. Nothing was changed. Choose another file.',
    pictureTooLarge:
      'The picture is too large: up to 2 MB and 4000 pixels a side. Nothing was changed. Make it smaller and choose it again.',
    pictureDamaged:
      'The picture is damaged or not whole. Nothing was changed. Fetch it again from where it came.',
    pictureColours:
      'The picture has the colours of a printing house (CMYK). Nothing was changed. Save it as PNG or as JPEG in RGB.',
    lastListEntry: 'It is the last entry of the list. Add another one first, then retire it.',
  },
  audit: {
    centreCorrected: 'Centre’s details changed',
    listEntryAdded: 'List entry added',
    listEntryCorrected: 'List entry changed',
    listEntryRetired: 'List entry retired or brought back',
  },
} as const satisfies Messages<typeof el>
