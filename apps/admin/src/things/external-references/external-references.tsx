import { ActionIcon, Button, Menu } from '@mantine/core'
import type { EntityKind } from '@postscale/schema/entities'
import { IconDots } from '@tabler/icons-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DangerItem } from '@/components/danger-item'
import type { Moment } from '@/address/moment'
import { keepFocusAround } from '@/forms/return-focus'
import type { ListedKind, Thing } from '../thing'
import { useMayChangeThing } from '../use-may-change-thing'
import classes from './external-references.module.css'
import type { ExternalReference, ReferenceAct } from './reference-change'
import { ReferenceDialog } from './reference-dialog'

interface ExternalReferencesProps {
  readonly kind: EntityKind & ListedKind
  readonly thing: Thing
  readonly references: readonly ExternalReference[]
}

interface Opened {
  readonly act: ReferenceAct
  readonly reference: ExternalReference | null
}

/** What other systems call a thing; each can be moved to another thing or taken away, and more be added. */
export function ExternalReferences(props: ExternalReferencesProps) {
  const { kind, thing, references } = props
  const { slug = '' } = useParams({ strict: false })
  const { asOf = null, scenario = null }: Partial<Moment> = useSearch({ strict: false })
  const { t } = useTranslation()
  const mayChange = useMayChangeThing(slug)(thing)
  const [opened, open] = useState<Opened | null>(null)
  return (
    <div className={classes.field}>
      {references.length === 0 && t('customers.notLinked')}
      <ul className={classes.references}>
        {references.map((reference) => {
          const name = `${reference.source}: ${reference.id}`
          return (
            <li key={name}>
              {name}
              {mayChange && (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon
                      ref={keepFocusAround}
                      size="sm"
                      aria-label={t('acts.menu', { name })}
                    >
                      <IconDots size={15} stroke={1.7} />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item onClick={() => open({ act: 'move', reference })}>
                      {t('changes.moveExternalReference')}
                    </Menu.Item>
                    <DangerItem onClick={() => open({ act: 'remove', reference })}>
                      {t('changes.removeExternalReference')}
                    </DangerItem>
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          )
        })}
      </ul>
      {mayChange && (
        <Button
          ref={keepFocusAround}
          size="compact-xs"
          variant="subtle"
          className={classes.add}
          onClick={() => open({ act: 'add', reference: null })}
        >
          {t('changes.addExternalReference')}
        </Button>
      )}
      {opened !== null && (
        <ReferenceDialog
          slug={slug}
          at={{ asOf, scenario }}
          kind={kind}
          thingId={thing.id}
          act={opened.act}
          reference={opened.reference}
          onClose={() => open(null)}
        />
      )}
    </div>
  )
}
