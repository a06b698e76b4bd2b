import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listNames, listSchema } from '../../shared/values/listEntry'
import type { Resources } from '../ports/resources'

/** Reads `resources/lists`. A file that is not as its schema says stops the set-up: a half-filled list would stay for ever. */
export function shippedResources(resourcesFolder: string): Resources {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(resourcesFolder, 'lists', `${name}.json`), 'utf8'))
  return {
    readLists: () => listNames.map((name) => listSchema.parse(read(name))),
    readDirectory: () => read('directory'),
  }
}
