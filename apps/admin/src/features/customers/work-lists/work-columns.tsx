import type { TFunction } from 'i18next'
import { ownerName, seatName } from '@/components/owner-name'
import { healthTone } from '@/features/customers/health-tone'
import { ToneBadge } from '@/components/tone-badge'
import type {
  AdminAccountOfWorkFragment,
  AdminOwnerFragment,
  AdminSuccessPlanStandingFragment,
} from '@/generated/graphql'
import type { GridColumn } from '@/grid/data-grid/grid-column'
import type { Formats } from '@/i18n/formats'
import type { Thing } from '@/things/thing'
import { ThingLink } from '@/things/thing-link'

interface WorkColumnsOptions {
  readonly slug: string
  readonly t: TFunction
  readonly formats: Formats
}

/** Who answers for the account that a piece of work is for, and what it is worth. */
export function accountColumns({
  slug,
  t,
  formats,
}: WorkColumnsOptions): readonly GridColumn<Thing>[] {
  return [
    {
      id: 'csm',
      header: t('customers.columns.csm'),
      width: 180,
      text: (thing) => ownerName(accountOf(thing)?.csm ?? null) ?? t('customers.nobody'),
      cell: (thing) => {
        const csm = accountOf(thing)?.csm ?? null
        const name = ownerName(csm)
        if (csm === null || name === null) {
          return <ToneBadge tone={healthTone('CRITICAL')}>{t('customers.nobody')}</ToneBadge>
        }
        const kind = csm.target.__typename === 'Team' ? 'team' : 'position'
        return (
          <ThingLink slug={slug} kind={kind} id={csm.target.id}>
            {name}
          </ThingLink>
        )
      },
    },
    {
      id: 'accountAcv',
      header: t('customers.columns.acv'),
      width: 130,
      align: 'end',
      text: (thing) => acvText(thing, formats),
      cell: (thing) => acvText(thing, formats),
    },
  ]
}

/** A column that names who sits in the seat that a field refers to. */
export function ownerColumn(
  field: string,
  header: string,
  { slug, t }: WorkColumnsOptions,
): GridColumn<Thing> {
  const ownerOf = (thing: Thing) => (thing[field] ?? null) as AdminOwnerFragment | null
  const text = (thing: Thing): string => {
    const owner = ownerOf(thing)
    return owner === null ? t('customers.nobody') : seatName(owner)
  }
  return {
    id: `${field}Name`,
    header,
    width: 180,
    text,
    cell: (thing) => {
      const owner = ownerOf(thing)
      if (owner === null) return <ToneBadge tone="over">{text(thing)}</ToneBadge>
      return (
        <ThingLink slug={slug} kind="position" id={owner.id}>
          {text(thing)}
        </ThingLink>
      )
    },
  }
}

/** How far success plans are, and what comes next in each. */
export function planColumns({ t, formats }: WorkColumnsOptions): readonly GridColumn<Thing>[] {
  const progress = (thing: Thing): string => {
    const { value } = standingOf(thing).progress.progress
    return value === null ? '' : formats.percent(value)
  }
  const verdict = (thing: Thing): string => t(`work.verdicts.${standingOf(thing).progress.verdict}`)
  const next = (thing: Thing): string => {
    const milestone = standingOf(thing).milestones.find(({ doneOn }) => doneOn === null)
    if (milestone === undefined) return ''
    return `${milestone.title} · ${formats.date(milestone.dueOn)}`
  }
  return [
    {
      id: 'progress',
      header: t('work.columns.progress'),
      width: 110,
      align: 'end',
      text: progress,
      cell: progress,
    },
    { id: 'verdict', header: t('work.columns.verdict'), width: 140, text: verdict, cell: verdict },
    { id: 'next', header: t('work.columns.nextMilestone'), width: 260, text: next, cell: next },
  ]
}

function accountOf(thing: Thing): AdminAccountOfWorkFragment | null {
  return (thing['account'] ?? null) as AdminAccountOfWorkFragment | null
}

function acvText(thing: Thing, formats: Formats): string {
  const account = accountOf(thing)
  return account === null ? '' : formats.money(account.acv)
}

function standingOf(thing: Thing): AdminSuccessPlanStandingFragment {
  return thing as unknown as AdminSuccessPlanStandingFragment
}
