import { saveFile } from './save-file'

/** Gives the browser a value as a file to keep. */
export function downloadJson(name: string, value: unknown): void {
  saveFile(name, new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }))
}
