import type { kinds } from '@postscale/schema/entities/en'
import { useTranslation } from 'react-i18next'
import { ExternalReferences } from '@/things/external-references/external-references'
import { Panel } from '@/components/panel'
import { OwnerLinks, TeamLink } from '@/components/thing-links'
import { FactList } from '@/grid/fact-list'
import { useFormats } from '@/i18n/formats'
import type { Position } from '../position-query'

interface PositionFactsProps {
  readonly position: Position
  readonly day: string
}

/** What a seat is, and where it stands. */
export function PositionFacts({ position, day }: PositionFactsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { role, team, reportsTo, fte, openFte, budgetedCost, from, to } = position
  const called = (field: keyof typeof kinds.position.fields) => t(`kinds.position.fields.${field}`)
  const ends = to !== null && to <= day ? 'closedOn' : 'closesOn'
  return (
    <Panel title={t('organisation.person.about')}>
      <FactList
        facts={[
          {
            name: called('roleId'),
            value:
              role === null
                ? null
                : `${role.name} · ${t('organisation.position.level', { level: role.level + 1 })}`,
            wide: true,
          },
          {
            name: called('teamId'),
            value: team === null ? null : <TeamLink id={team.id}>{team.name}</TeamLink>,
          },
          {
            name: called('reportsToId'),
            value:
              reportsTo === null ? (
                t('organisation.position.top')
              ) : (
                <OwnerLinks owner={reportsTo} />
              ),
          },
          { name: called('fte'), value: formats.number(fte, 2) },
          {
            name: t('organisation.position.openFte'),
            value: openFte === 0 ? null : t('roster.fteOf', { fte: formats.number(openFte, 2) }),
          },
          { name: called('budgetedCost'), value: budgetedCost && formats.money(budgetedCost) },
          { name: t('organisation.position.existsSince'), value: formats.date(from) },
          {
            name: t('organisation.unchangedSince'),
            value: position.validFrom === from ? null : formats.date(position.validFrom),
          },
          {
            name: t('organisation.changesOn'),
            value:
              position.validTo === null || position.validTo === to
                ? null
                : formats.date(position.validTo),
          },
          {
            name: t(`organisation.position.${ends}`),
            value: to === null ? null : formats.date(to),
          },
          {
            name: t('organisation.elsewhere'),
            value: (
              <ExternalReferences
                kind="position"
                thing={position}
                references={position.externalReferences}
              />
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  )
}
