import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Arguments for tiny machines that make it unlike the browsers people have. */
const unlikeOthers = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
])

/** The Chromium out of the npm package. */
export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unlikeOthers.has(argument)),
      '--disable-background-networking',
    ],
  })
}
