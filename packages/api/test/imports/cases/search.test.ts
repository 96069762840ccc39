import { describe, expect, it } from 'vitest'
import { useCases } from './use-cases.js'

const cases = useCases()

describe('a search', () => {
  it.each([
    ['lodz', ['Łódź Söhne']],
    ['LODZ SOHNE', ['Łódź Söhne']],
    ['strasse', ['STRASSE 2', 'Straße & Co']],
    ['Straße', ['STRASSE 2', 'Straße & Co']],
  ])('for “%s” finds what differs from it by case and marks alone', async (search, names) => {
    const { slug } = await cases.imported('search-without-accents')
    const { accounts } = await cases.read(
      slug,
      `accounts(filter: { search: "${search}" }) { nodes { name } }`,
    )
    const found = accounts.nodes.map(({ name }: { readonly name: string }) => name)
    expect(found.toSorted()).toEqual(names)
  })
})

describe('an order by name', () => {
  it('puts letters with marks beside those without', async () => {
    const { slug } = await cases.imported('search-without-accents')
    const { accounts } = await cases.read(
      slug,
      'accounts(order: { field: NAME, direction: ASC }) { nodes { name } }',
    )
    const names = accounts.nodes.map(({ name }: { readonly name: string }) => name)
    expect(names[0]).toBe('Łódź Söhne')
    expect(names[3]).toBe('Zeta')
  })
})
