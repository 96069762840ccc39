import { Fragment } from 'react'
import type { kinds } from '@postscale/schema/entities/en'
import { useTranslation } from 'react-i18next'
import { ExternalReferences } from '@/things/external-references/external-references'
import { Panel } from '@/components/panel'
import { OwnerLinks, TeamLink } from '@/components/thing-links'
import { FactList } from '@/grid/fact-list'
import { useFormats } from '@/i18n/formats'
import { isLeader } from '../is-leader'
import type { TeamInFull } from '../team-query'

interface TeamFactsProps {
  readonly team: TeamInFull
  readonly day: string
}

/** What a team is, who leads it, whom it serves, and where it stands among the others. */
export function TeamFacts({ team, day }: TeamFactsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { kind, parent, children, from, to, peopleCount, branchPeopleCount } = team
  const called = (field: keyof typeof kinds.team.fields) => t(`kinds.team.fields.${field}`)
  const served = (texts: readonly string[]) =>
    texts.length === 0 ? t('organisation.team.all') : formats.list(texts)
  const leads = team.positions.nodes.filter(isLeader)
  return (
    <Panel title={t('organisation.person.about')}>
      <FactList
        facts={[
          { name: called('kind'), value: t(`choices.teamKind.${kind}`) },
          {
            name: t('organisation.team.lead'),
            value:
              leads.length === 0
                ? t('organisation.team.nobodyLeads')
                : leads.map((seat, at) => (
                    <Fragment key={seat.id}>
                      {at > 0 && ', '}
                      <OwnerLinks owner={seat} />
                    </Fragment>
                  )),
          },
          {
            name: called('parentId'),
            value: parent === null ? null : <TeamLink id={parent.id}>{parent.name}</TeamLink>,
          },
          {
            name: t('teams.columns.people'),
            value:
              branchPeopleCount === peopleCount
                ? formats.number(peopleCount)
                : `${formats.number(peopleCount)} · ${t('teams.ofBranch', { count: branchPeopleCount })}`,
          },
          {
            name: called('segments'),
            value: served(team.segments.map((segment) => t(`choices.segment.${segment}`))),
          },
          { name: called('regions'), value: served(team.regions) },
          { name: called('languages'), value: served(team.languages.map(formats.language)) },
          { name: called('verticals'), value: served(team.verticals) },
          {
            name: t('organisation.team.pooled'),
            value: team.coverage.totalCount === 0 ? null : formats.number(team.coverage.totalCount),
          },
          { name: t('organisation.team.existsSince'), value: formats.date(from) },
          {
            name: t('organisation.unchangedSince'),
            value: team.validFrom === from ? null : formats.date(team.validFrom),
          },
          {
            name: t('organisation.changesOn'),
            value: team.validTo === null || team.validTo === to ? null : formats.date(team.validTo),
          },
          {
            name: t('organisation.team.endsOn'),
            value: to === null || to <= day ? null : formats.date(to),
          },
          {
            name: t('organisation.team.children'),
            value:
              children.length === 0
                ? t('organisation.team.noChildren')
                : children.map(({ id, name, branchPeopleCount: people }) => (
                    <div key={id}>
                      <TeamLink id={id}>{name}</TeamLink>
                      {` · ${t('teams.people', { count: people })}`}
                    </div>
                  )),
            wide: true,
          },
          {
            name: t('organisation.elsewhere'),
            value: (
              <ExternalReferences kind="team" thing={team} references={team.externalReferences} />
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  )
}
