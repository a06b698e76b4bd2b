import type { TypedPicture } from '../../../shared/features/settings/picture'
import { useQuery } from '../../api/useQuery'

/** The `src` of a picture, of the store or just chosen; null while there is none. */
export function usePictureSource(picture: TypedPicture | null): string | null {
  const id = picture && 'id' in picture ? picture.id : ''
  const { data } = useQuery('settings.picture', { id }, { enabled: id !== '' })
  const base64 = picture && 'base64' in picture ? picture.base64 : data?.base64
  if (picture === null || base64 === undefined) return null
  // The first bytes of a JPEG; the gate took nothing else but PNG.
  const kind = base64.startsWith('/9j/') ? 'jpeg' : 'png'
  return `data:image/${kind};base64,${base64}`
}
