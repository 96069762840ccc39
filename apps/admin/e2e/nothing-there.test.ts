import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { slug } from './support/demo-organization'

const app = appUnderTest()

/** Every page of one thing, with an id that is none, and where the way back leads. */
const pages = [
  ['customers/xyz', 'customers'],
  ['people/xyz', 'roster'],
  ['positions/xyz', 'roster'],
  ['teams/xyz', 'teams'],
  ['scenarios/xyz', 'scenarios'],
  ['rollouts/xyz', 'rollouts'],
  ['records/escalation/xyz', 'records'],
  ['records/xyz', ''],
  ['records/xyz/xyz', ''],
  ['help/xyz', 'help'],
  ['nonsense', ''],
  ['customers?scenario=xyz', 'customers'],
  ['findings?team=xyz', 'findings'],
  ['history?thing=xyz', 'history'],
] as const

test('an address of nothing says so, with the way back, whatever page it would be of', async () => {
  const page = await app.openAsUser(`/${slug}/glossary`)
  for (const [path, back] of pages) {
    await page.goto(new URL(`/${slug}/${path}`, page.url()).href)
    const main = page.getByRole('main')
    const said = main.getByText(/There is (?:nothing here|no such)|is not there any more/)
    await said.first().waitFor()
    expect(await main.count()).toBe(1)
    expect(await main.getByRole('alert').count()).toBe(0)
    // The frame stays, so that the way to all other pages does.
    expect(await page.getByRole('navigation', { name: 'Pages' }).count()).toBe(1)
    const ways = await main
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      )
    const way = back === '' ? /^\/(?:acme-cloud)?$/ : new RegExp(`^/${slug}/${back}`)
    expect({ path, ways: ways.filter((each) => way.test(each)) }).not.toEqual({ path, ways: [] })
  }
})
