import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { FormAlert } from '@/forms/form-alert'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import { useWrite } from '@/plans/use-write'
import { forgetMapping, keptMappingsQuery, renameMapping } from '../import-query'
import { useImportWords } from '../use-import-words'
import classes from './import-view.module.css'

/** The mappings that are kept, to be renamed and forgotten. */
export function KeptMappings({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const words = useImportWords()
  const queryClient = useQueryClient()
  const { data: mappings = [] } = useQuery(keptMappingsQuery(slug))
  const [renamed, setRenamed] = useState<string | null>(null)
  const [name, setName] = useState('')
  const done = (ok: unknown): void => {
    if (ok === null) return
    setRenamed(null)
    void queryClient.invalidateQueries({ queryKey: keptMappingsQuery(slug).queryKey })
  }
  const renaming = useWrite(renameMapping, done)
  const forgetting = useWrite(forgetMapping, done)
  if (mappings.length === 0) return null
  return (
    <Panel title={t('imports.mappings')} note={mappings.length}>
      <FormAlert error={renaming.error ?? forgetting.error} />
      <RefusedAlert messages={[...renaming.refused, ...forgetting.refused]} />
      <RowList
        none=""
        rows={mappings.map((mapping) => ({
          key: mapping.name,
          name: words.mapping(mapping.name),
          details: [t('imports.usedOn', { date: formats.dateTime(mapping.updatedAt) })],
          aside: (
            <span className={classes.acts}>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('imports.renameOf', { name: words.mapping(mapping.name) })}
                onClick={() => {
                  setRenamed(mapping.name)
                  setName(words.mapping(mapping.name))
                }}
              >
                {t('imports.rename')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                loading={forgetting.pending}
                aria-label={t('imports.forgetOf', { name: words.mapping(mapping.name) })}
                onClick={() => forgetting.write({ organizationId: slug, name: mapping.name })}
              >
                {t('imports.forget')}
              </Button>
            </span>
          ),
          more: renamed === mapping.name && (
            <form
              className={classes.fields}
              onSubmit={(event) => {
                event.preventDefault()
                renaming.write({ organizationId: slug, name: mapping.name, to: name })
              }}
            >
              <TextInput
                label={t('imports.newName')}
                required
                withAsterisk={false}
                maxLength={200}
                value={name}
                onChange={({ currentTarget }) => setName(currentTarget.value)}
              />
              <Button type="submit" loading={renaming.pending}>
                {t('imports.rename')}
              </Button>
            </form>
          ),
        }))}
      />
    </Panel>
  )
}
