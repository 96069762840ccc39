import { NativeSelect } from '@mantine/core'
import type { EntityKind } from '@postscale/schema/entities'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { type Named, ReferenceField } from './reference-field'
import classes from './one-of-field.module.css'

interface OneOfFieldProps {
  readonly label: string
  readonly slug: string
  readonly at: Moment
  /** The kinds of which it names one. */
  readonly kinds: readonly [EntityKind, ...(readonly EntityKind[])]
  /** The thing under the name of its kind: `{ position: { id } }`. */
  readonly value: unknown
  readonly labelOf: (id: string) => string
  readonly error?: string | undefined
  readonly isWithinPopover?: boolean
  readonly onChange: (value: unknown, named: Named | null) => void
}

/** A thing of one of several kinds: the kind, and which. */
export function OneOfField(props: OneOfFieldProps) {
  const { label, slug, at, kinds, value, labelOf, error, isWithinPopover = false } = props
  const { onChange } = props
  const { t } = useTranslation()
  const held = (value ?? {}) as Readonly<Record<string, { readonly id: string }>>
  const [kind, setKind] = useState(() => kinds.find((each) => each in held) ?? kinds[0])
  const id = held[kind]?.id
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('acts.kindOf', { label })}
        data={kinds.map((each) => ({ value: each, label: t(`acts.kinds.${each as 'team'}`) }))}
        value={kind}
        onChange={({ currentTarget }) => {
          setKind(kinds.find((each) => each === currentTarget.value) ?? kinds[0])
          onChange(null, null)
        }}
      />
      <ReferenceField
        key={kind}
        label={label}
        slug={slug}
        at={at}
        kind={kind}
        required
        isWithinPopover={isWithinPopover}
        value={id === undefined ? null : { id, label: labelOf(id) }}
        error={error}
        onChange={(named) => onChange(named === null ? null : { [kind]: { id: named.id } }, named)}
      />
    </div>
  )
}
