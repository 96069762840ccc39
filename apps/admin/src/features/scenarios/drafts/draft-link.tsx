import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import classes from './draft-link.module.css'

/** The way to what the viewer has collected, from wherever they are; nothing while they have not. */
export function DraftLink({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(scenariosQuery(slug))
  const draft = data?.draft ?? null
  if (draft === null) return null
  return (
    <Button
      variant="light"
      size="compact-md"
      className={classes.link}
      leftSection={<IconPencil size={16} stroke={1.7} aria-hidden="true" />}
      renderRoot={(props) => (
        <Link
          to="/$slug/scenarios/$scenarioId"
          params={{ slug, scenarioId: draft.id }}
          {...props}
        />
      )}
    >
      {t('scenarios.draftOf', { count: draft.changeCount })}
    </Button>
  )
}
