import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { useWrite } from '@/plans/use-write'
import { keptMappingsQuery, saveMapping } from '../import-query'
import type { Mapping } from '../mapping-part'
import classes from './import-view.module.css'

interface KeepMappingProps {
  readonly slug: string
  readonly mapping: Mapping
  /** The name of the mapping that is in use; empty for none. */
  readonly name: string
}

/** Keeps how the files are read under a name, for the next time. */
export function KeepMapping({ slug, mapping, name: given }: KeepMappingProps) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [name, setName] = useState(given)
  const { write, refused, error, pending } = useWrite(saveMapping, (ok) => {
    if (ok === null) return
    void queryClient.invalidateQueries({ queryKey: keptMappingsQuery(slug).queryKey })
    notifications.show({ color: 'green', message: t('imports.kept', { name }) })
  })
  return (
    <form
      className={classes.body}
      onSubmit={(event) => {
        event.preventDefault()
        write({ organizationId: slug, name, mapping: JSON.stringify(mapping) })
      }}
    >
      <FormAlert error={error} />
      <RefusedAlert messages={refused} />
      <div className={classes.fields}>
        <TextInput
          label={t('imports.keepAs')}
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={pending}>
          {t('imports.keep')}
        </Button>
      </div>
    </form>
  )
}
