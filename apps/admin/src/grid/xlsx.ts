import writeXlsxFile from 'write-excel-file/browser'
import { saveFile } from '@/files/save-file'

/** Hands rows over as an Excel workbook of one sheet, its header bold. */
export async function saveXlsx(
  name: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const bold = header.map((value) => ({ value, fontWeight: 'bold' as const }))
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })))
  const file = await writeXlsxFile([bold, ...cells]).toBlob()
  saveFile(name, file)
}
