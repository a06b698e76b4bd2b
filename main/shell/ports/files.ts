import { open, rename, rm } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { dialog } from 'electron'
import type { Files } from '../../ports/files'
import { windowOf } from './windowOf'

const pictures = [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }]

export const files: Files = {
  chooseFolder: (connection) => chooseFolder(connection),
  choosePicture,
  async saveAs(connection, suggestedName, bytes) {
    const extension = extname(suggestedName).slice(1)
    const { canceled, filePath } = await dialog.showSaveDialog(windowOf(connection), {
      defaultPath: suggestedName,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    })
    if (canceled || !filePath) return null
    await writeWhole(filePath, bytes)
    return basename(filePath)
  },
}

async function chooseFolder(connection: string) {
  const { filePaths } = await dialog.showOpenDialog(windowOf(connection), {
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ?? null
}

async function choosePicture(connection: string, mostBytes: number) {
  const { filePaths } = await dialog.showOpenDialog(windowOf(connection), {
    properties: ['openFile'],
    filters: pictures,
  })
  if (filePaths[0] === undefined) return null
  const file = await open(filePaths[0], 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

// Under another name until it is whole on the disk: a pulled stick leaves no half file that looks like one.
async function writeWhole(path: string, bytes: Uint8Array) {
  const partial = `${path}.partial`
  try {
    const file = await open(partial, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
