import fc from 'fast-check'
import { expect, it } from 'vitest'
import { useImporter } from './use-importer.js'

const importer = useImporter()

/** A row of a roster; its manager is a row before or behind it, or itself at the top, by its place. */
const member = fc.record({
  title: fc.constantFrom('CSM', 'Senior CSM', 'Support Engineer', 'Head of Customer Success'),
  team: fc.constantFrom('East', 'West'),
  since: fc.constantFrom('2023-01-01', '2024-06-01', '2025-03-01'),
  manager: fc.option(fc.nat(6)),
  /** What is wrong with it: a part above a whole seat, a title that tells no role, or a name too long. */
  fault: fc.constantFrom(null, null, null, 'fte', 'title', 'skills'),
})
type Member = typeof member extends fc.Arbitrary<infer T> ? T : never

const nameOf = (place: number) => `Person ${place}`

function rosterOf(members: readonly (readonly [number, Member])[], names: ReadonlySet<number>) {
  const rows = members.map(([place, { title, team, since, manager, fault }]) => [
    nameOf(place),
    `p${place}@x.io`,
    fault === 'title' ? 'Account Executive' : title,
    team,
    manager === null || !names.has(manager) ? '' : nameOf(manager),
    since,
    fault === 'fte' ? '1.5' : '1',
    fault === 'skills' ? `"${'x'.repeat(300)}"` : 'data',
  ])
  const header = 'Name,Email,Title,Team,Manager,Start Date,FTE,Skills'
  return [header, ...rows.map((row) => row.join(','))].join('\n')
}

/** Whoever can be taken: sound, and under nobody who is not, nor in a circle. */
function sound(members: readonly Member[]): ReadonlySet<number> {
  const good = new Set<number>()
  for (const [place, { fault }] of members.entries()) {
    const seen = new Set<number>()
    let at: number | null = place
    while (at !== null && members[at] !== undefined && !seen.has(at)) {
      seen.add(at)
      if (members[at]!.fault !== null) break
      const above: number | null = members[at]!.manager
      at = above === at ? null : above
    }
    const isRooted = at === null || members[at] === undefined
    if (fault === null && isRooted) good.add(place)
  }
  return good
}

async function imported(content: string) {
  const slug = await importer.organization()
  const started = await importer.start(slug, [{ name: 'roster.csv', content }], {
    onBadRow: 'SKIP',
  })
  const { status } = await importer.settled(started)
  const { body } = await importer.app.ask(`{ organization(slug: "${slug}") {
    teams(order: { field: NAME, direction: ASC }) { nodes { name from } }
    roles(order: { field: NAME, direction: ASC }) { nodes { name family from } }
    people(order: { field: NAME, direction: ASC }) { nodes {
      name from positions { title from team { name } role { name } reportsTo { externalReferences { id } } } } }
  } }`)
  expect(body.errors).toBeUndefined()
  return { status, told: body.data.organization }
}

it('refused rows of a roster take only themselves with them, wherever they stand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 2, maxLength: 7 }), async (members) => {
      const all = [...members.entries()]
      const good = sound(members)
      fc.pre(good.size > 0)
      const places = new Set(members.keys())
      const whole = await imported(rosterOf(all, places))
      const without = await imported(
        rosterOf(
          all.filter(([place]) => good.has(place)),
          places,
        ),
      )
      expect(whole).toEqual(without)
    }),
    { numRuns: 12 },
  )
}, 120_000)
