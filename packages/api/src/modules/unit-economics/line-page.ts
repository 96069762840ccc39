import {
  unitEconomics,
  type EconomicsGrouping,
  type EconomicsLine,
  type Locale,
  type OrganizationView,
} from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { pageOfThings } from '../organizations/page-of-things.js'
import type { EconomicsLineArgs } from './inputs/economics-line-args.js'
import { largestShareFirst } from './largest-share-first.js'
import { toEconomicsLine } from './to-economics-line.js'
import type { EconomicsLineType } from './types/economics-line-type.js'
import type { RetentionOf } from './unit-economics.service.js'

const keys = {
  SHARE: ({ judgement, key }: EconomicsLine) => [judgement.share.value, key],
  COST: ({ cost, key }: EconomicsLine) => [cost.total, key],
  ACV: ({ acv, key }: EconomicsLine) => [acv, key],
}

/** A page of the lines of groups of accounts; none when costs cannot be told. */
export function linePage(
  view: OrganizationView,
  groupBy: EconomicsGrouping,
  args: EconomicsLineArgs,
  retentionOf: RetentionOf,
  locale: Locale,
): Page<EconomicsLineType> {
  const economics = unitEconomics(view, groupBy, { retentionOf })
  const lines = economics.status === 'EVALUATED' ? economics.lines : []
  return pageOfThings(lines, keys, args, largestShareFirst, (line) =>
    toEconomicsLine(view, line, locale),
  )
}
