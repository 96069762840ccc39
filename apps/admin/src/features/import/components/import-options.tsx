import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import { keptMappingsQuery, type KeptMapping } from '../import-query'
import { useImportWords } from '../use-import-words'
import classes from './import-view.module.css'

interface ImportOptionsProps {
  readonly slug: string
  readonly kept: KeptMapping | null
  readonly onKept: (kept: KeptMapping | null) => void
  readonly scenario: string | null
  readonly onScenario: (scenario: string | null) => void
  readonly effective: string
  readonly onEffective: (day: string) => void
}

/** By which mapping files are read, where they go and from when on. */
export function ImportOptions(props: ImportOptionsProps) {
  const { slug, kept, onKept, scenario, onScenario, effective, onEffective } = props
  const { t } = useTranslation()
  const words = useImportWords()
  const { data: mappings = [] } = useQuery(keptMappingsQuery(slug))
  const { data } = useQuery(scenariosQuery(slug))
  const draft = data?.draft ?? null
  const open =
    data?.scenarios.filter(({ status, viewerCanEdit }) => status === 'OPEN' && viewerCanEdit) ?? []
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('imports.readBy')}
        value={kept?.name ?? ''}
        data={[
          { value: '', label: t('imports.asFound') },
          ...mappings.map(({ name }) => ({ value: name, label: words.mapping(name) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onKept(mappings.find(({ name }) => name === value) ?? null)
        }
      />
      <NativeSelect
        label={t('imports.into')}
        value={scenario ?? ''}
        data={[
          { value: '', label: t('imports.live') },
          ...(draft === null ? [] : [{ value: draft.id, label: t('imports.draft') }]),
          ...open.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => onScenario(value === '' ? null : value)}
      />
      <TextInput
        type="date"
        label={t('imports.effective')}
        value={effective}
        onChange={({ currentTarget }) => onEffective(currentTarget.value)}
      />
    </div>
  )
}
