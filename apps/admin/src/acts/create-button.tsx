import { Button } from '@mantine/core'
import type { EntityKind } from '@postscale/schema/entities'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useMayAct } from '@/viewer/viewer-query'
import { actsOf } from './acts-of'
import { useActAddress } from './use-act-address'

interface CreateButtonProps {
  readonly slug: string
  readonly kind: EntityKind
  /** Things that it belongs to, by the fields that name them. */
  readonly told?: Readonly<Record<string, string>>
  /** Beside other buttons of its kind, where none of them is what the page is for. */
  readonly isQuiet?: boolean
}

/** Opens the form that makes a thing of a kind; nothing where the viewer may make none. */
export function CreateButton({ slug, kind, told, isQuiet = false }: CreateButtonProps) {
  const { t } = useTranslation()
  const { open } = useActAddress()
  const mayPlan = useMayAct(slug, 'PLAN')
  const { create } = actsOf(kind)
  if (create === null || !mayPlan) return null
  return (
    <Button
      size={isQuiet ? 'compact-sm' : 'xs'}
      variant={isQuiet ? 'subtle' : 'filled'}
      leftSection={<IconPlus size={15} />}
      onClick={() => open(create, undefined, told)}
    >
      {t(`changes.${create}` as 'changes.createTeam')}
    </Button>
  )
}
