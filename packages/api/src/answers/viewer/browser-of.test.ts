import { expect, it } from 'vitest'
import { browserOf } from './browser-of.js'

const MOZILLA = 'Mozilla/5.0'
const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [`${MOZILLA} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox', 'Linux'],
  [
    `${MOZILLA} (Windows NT 10.0; Win64; x64) ${KIT} Chrome/142.0 Safari/537.36`,
    'Chrome',
    'Windows',
  ],
  [`${MOZILLA} (Windows NT 10.0) ${KIT} Chrome/142.0 Safari/537.36 Edg/142.0`, 'Edge', 'Windows'],
  [
    `${MOZILLA} (Macintosh; Intel Mac OS X 15_0) ${KIT} Version/26.0 Safari/605.1`,
    'Safari',
    'macOS',
  ],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 26_0 like Mac OS X) ${KIT} CriOS/142 Safari/604`,
    'Chrome',
    'iPhone',
  ],
  [
    `${MOZILLA} (Linux; Android 16) ${KIT} SamsungBrowser/29 Chrome/130 Safari/537`,
    'Samsung Internet',
    'Android',
  ],
  ['curl/8.9.1', null, null],
  ['', null, null],
])('tells %s apart', (userAgent, browser, system) => {
  expect(browserOf(userAgent)).toEqual({ browser, system })
})
