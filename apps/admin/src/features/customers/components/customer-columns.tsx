import type { TFunction } from 'i18next'
import { ToneBadge } from '@/components/tone-badge'
import { seatName } from '@/components/owner-name'
import { daysBetween } from '@/dates/calendar-days'
import type { AdminCustomerFragment } from '@/generated/graphql'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import type { Formats } from '@/i18n/formats'
import type { Thing } from '@/things/thing'
import { ThingLink } from '@/things/thing-link'
import { healthTone } from '../health-tone'

interface CustomerColumnsOptions {
  readonly slug: string
  readonly t: TFunction
  readonly formats: Formats
  /** The day that is shown. */
  readonly day: string
}

type Csm = AdminCustomerFragment['csm']

/** What a list of customers tells beyond their fields: who answers for each, how it stands, what it costs. */
export function customerColumns(options: CustomerColumnsOptions): readonly GridColumn<Thing>[] {
  const { slug, t, formats, day } = options
  const column = (
    id: string,
    text: (customer: AdminCustomerFragment) => string,
    more: Partial<GridColumn<Thing>> = {},
  ): GridColumn<Thing> => ({
    id,
    header: t(`customers.columns.${id as 'csm'}`),
    width: 130,
    cell: (thing) => text(customerOf(thing)),
    text: (thing) => text(customerOf(thing)),
    ...more,
  })
  const linked = (kind: 'position' | 'team', id: string, name: string) => (
    <ThingLink slug={slug} kind={kind} id={id}>
      {name}
    </ThingLink>
  )
  return [
    column('csm', ({ csm }) => csmName(csm, t), {
      width: 190,
      cell: (thing) => {
        const { csm } = customerOf(thing)
        if (csm === null) return <ToneBadge tone="over">{csmName(csm, t)}</ToneBadge>
        const kind = csm.target.__typename === 'Team' ? 'team' : 'position'
        return linked(kind, csm.target.id, csmName(csm, t))
      },
    }),
    column('team', ({ csm }) => teamOf(csm)?.name ?? '', {
      width: 160,
      cell: (thing) => {
        const team = teamOf(customerOf(thing).csm)
        return team === null ? '' : linked('team', team.id, team.name)
      },
    }),
    column('exposed', ({ csm }) => exposure(csm, t)),
    column('health', ({ health }) => (health?.level ? t(`customers.levels.${health.level}`) : ''), {
      cell: (thing) => {
        const level = customerOf(thing).health?.level ?? null
        return level === null ? (
          ''
        ) : (
          <ToneBadge tone={healthTone(level)}>{t(`customers.levels.${level}`)}</ToneBadge>
        )
      },
    }),
    column('score', ({ health }) => (health?.score == null ? '' : formats.number(health.score)), {
      align: 'end',
      width: 90,
    }),
    column('direction', ({ health }) =>
      health?.direction ? t(`customers.directions.${health.direction}`) : '',
    ),
    column(
      'stage',
      ({ lifecycle }) => (lifecycle?.stage ? t(`choices.lifecycleStage.${lifecycle.stage}`) : ''),
      { order: 'LIFECYCLE_STAGE' },
    ),
    column(
      'renewalIn',
      ({ contractEnd }) =>
        contractEnd === null ? '' : formats.days(daysBetween(day, contractEnd)),
      { align: 'end', order: 'CONTRACT_END' },
    ),
    column('earnedTier', ({ tierAssignment }) =>
      tierAssignment?.earned ? t(`choices.tier.${tierAssignment.earned}`) : '',
    ),
    column('verdict', ({ unitEconomics }) =>
      unitEconomics?.judgement.verdict
        ? t(`economics.verdicts.${unitEconomics.judgement.verdict}`)
        : '',
    ),
    column('standing', ({ standing }) => t(`customers.standingKinds.${standing.kind}`)),
    column(
      'lastTouch',
      ({ lastContact }) => (lastContact === null ? '' : formats.date(lastContact)),
      { order: 'LAST_CONTACT' },
    ),
  ]
}

/** The columns that are shown until others are chosen. */
export const CUSTOMER_COLUMNS = [
  'name',
  'acv',
  'segment',
  'csm',
  'team',
  'health',
  'score',
  'stage',
  'contractEnd',
  'renewalIn',
  'tier',
  'earnedTier',
  'verdict',
  'exposed',
  'lastTouch',
] as const

function customerOf(thing: Thing): AdminCustomerFragment {
  return thing as unknown as AdminCustomerFragment
}

function csmName(csm: Csm, t: TFunction): string {
  if (csm === null) return t('customers.nobody')
  return csm.target.__typename === 'Team' ? csm.target.name : seatName(csm.target)
}

function teamOf(csm: Csm): { readonly id: string; readonly name: string } | null {
  if (csm === null) return null
  return csm.target.__typename === 'Team' ? csm.target : csm.target.team
}

/** Why nobody looks after an account; an empty text where somebody does. */
function exposure(csm: Csm, t: TFunction): string {
  if (csm === null) return t('customers.noCsm')
  const isEmpty = csm.target.__typename === 'Position' && csm.target.occupancies.length === 0
  return isEmpty ? t('customers.openSeat') : ''
}
