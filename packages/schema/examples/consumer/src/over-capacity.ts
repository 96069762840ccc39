import { OverCapacityDocument, type OverCapacityQuery } from '@postscale/schema'
import { ask, type Postscale } from './postscale.ts'

type Organization = NonNullable<OverCapacityQuery['organization']>
type Overloaded = Organization['overCapacity'][number]

/** One line a person who carries too much, the fullest first. */
export async function overCapacity(postscale: Postscale, slug: string): Promise<string[]> {
  const { organization } = await ask(postscale, OverCapacityDocument, {
    slug,
    bands: ['OVER', 'AT_TRIGGER'],
  })
  if (organization === null) throw new Error(`There is no organization ${slug}, or not for you.`)
  return organization.overCapacity.flatMap(linesOf)
}

function linesOf({ name, lines }: Overloaded): string[] {
  return lines.map(({ family, utilisation, accounts, revenue }) => {
    const full =
      utilisation.value === null
        ? 'nobody has capacity'
        : `${Math.round(utilisation.value * 100)} %`
    return `${name ?? '—'} (${family}): ${full}, ${accounts} accounts, ${revenue.formatted}`
  })
}
