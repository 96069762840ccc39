import type { Page } from 'playwright-core'

/** Chooses files with these contents, as by one click on the drop zone. */
export async function chooseFiles(
  page: Page,
  files: Readonly<Record<string, Buffer | string>>,
): Promise<void> {
  await page.getByLabel('Choose files, or drop or paste them here').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    })),
  )
}
