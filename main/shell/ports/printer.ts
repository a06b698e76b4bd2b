import type { Printer } from '../../ports/printer'
import { windowOf } from './windowOf'

export const printer: Printer = {
  print: (connection) =>
    new Promise((resolve, reject) => {
      // Never silent: the person sees where it prints and may cancel.
      const options = {
        silent: false,
        printBackground: true,
        pageSize: 'A4',
        margins: { marginType: 'none' },
      } as const
      windowOf(connection).webContents.print(options, (printed, reason) => {
        if (printed || /cancel/i.test(reason)) resolve(printed)
        else reject(new Error('The system could not print'))
      })
    }),
}
