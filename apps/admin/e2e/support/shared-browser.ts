import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type BrowserServer } from 'playwright-core'

/** Arguments for tiny machines that make it unlike the browsers people have. */
const unlikeOthers = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
])

/** Starts the Chromium out of the npm package, for all test files to join. */
export async function serveBrowser(): Promise<BrowserServer> {
  return playwright.launchServer({
    host: '127.0.0.1',
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unlikeOthers.has(argument)),
      '--disable-background-networking',
      '--disable-gpu',
      '--process-per-site',
    ],
  })
}

/** Closing it only ends the contexts that were opened by it. */
export async function joinBrowser(address: string): Promise<Browser> {
  return playwright.connect(address)
}
