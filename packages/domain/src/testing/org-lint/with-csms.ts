import type { OrganizationFixture } from '../organization-fixture.js'

/** So many CSMs, led by the seat named. */
export function withCsms(
  company: OrganizationFixture,
  count: number,
  options: { readonly reportsTo?: string; readonly team?: string } = {},
): OrganizationFixture {
  let led = company
  for (let index = 1; index <= count; index += 1) {
    const name = `${options.team ?? ''}${index}`
    led = led.withSeat(`CSM ${name}`, options).filledBy(`C${name}`)
  }
  return led
}
