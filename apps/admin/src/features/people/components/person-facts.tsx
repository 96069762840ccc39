import type { kinds } from '@postscale/schema/entities/en'
import { useTranslation } from 'react-i18next'
import { ExternalReferences } from '@/things/external-references/external-references'
import { Panel } from '@/components/panel'
import { FactList } from '@/grid/fact-list'
import { useFormats } from '@/i18n/formats'
import type { Person } from '../person-query'

interface PersonFactsProps {
  readonly person: Person
  readonly day: string
}

/** What is known of somebody. What may not be seen is not there. */
export function PersonFacts({ person, day }: PersonFactsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { email, languages, region, timeZone, skills, loadedCost, from, to, seatedFte } = person
  const called = (field: keyof typeof kinds.person.fields) => t(`kinds.person.fields.${field}`)
  const has = (texts: readonly string[]) => (texts.length === 0 ? null : formats.list(texts))
  return (
    <Panel title={t('organisation.person.about')}>
      <FactList
        facts={[
          { name: t('organisation.person.employedSince'), value: formats.date(from) },
          {
            name: t('organisation.unchangedSince'),
            value: person.validFrom === from ? null : formats.date(person.validFrom),
          },
          {
            name: t('organisation.changesOn'),
            value:
              person.validTo === null || person.validTo === to
                ? null
                : formats.date(person.validTo),
          },
          {
            name: t(
              to !== null && to <= day
                ? 'organisation.person.leftOn'
                : 'organisation.person.leavesOn',
            ),
            value: to === null ? null : formats.date(to),
          },
          {
            name: t('organisation.person.seated'),
            value: t('roster.fteOf', { fte: formats.number(seatedFte, 2) }),
          },
          { name: called('region'), value: region },
          { name: called('timeZone'), value: timeZone },
          { name: called('languages'), value: has(languages.map(formats.language)) },
          { name: called('loadedCost'), value: loadedCost && formats.money(loadedCost) },
          { name: called('skills'), value: has(skills), wide: true },
          { name: called('email'), value: email, wide: true },
          {
            name: t('organisation.elsewhere'),
            value: (
              <ExternalReferences
                kind="person"
                thing={person}
                references={person.externalReferences}
              />
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  )
}
