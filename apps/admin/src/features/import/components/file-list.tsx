import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import type { ImportKind } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { KindFields } from '../import-query'
import type { MappedFile, UsedMapping } from '../use-mapping'
import type { GivenTable, Uploads } from '../use-uploads'
import classes from './import-view.module.css'

interface FileListProps {
  readonly kinds: KindFields
  readonly uploads: Uploads
  readonly used: UsedMapping
}

/** The tables that were sent, what each is taken for and how sure that is. */
export function FileList({ kinds, uploads, used }: FileListProps) {
  const { t } = useTranslation()
  const { tables } = uploads
  const told = [...uploads.leftOut, ...(used.proposal?.leftOut ?? [])].filter(
    ({ file }) => !tables.some(({ fileName, leaveOut }) => leaveOut && fileName === file),
  )
  return (
    <>
      <ul className={classes.list}>
        {tables.map((table) => (
          <FileItem
            key={table.id}
            table={table}
            file={used.files.find((each) => each.table.id === table.id) ?? null}
            kinds={kinds}
            onKind={(kind) => {
              used.forget(table.id)
              uploads.change(table.id, { kind, leaveOut: false })
            }}
            onLeaveOut={(leaveOut) => uploads.change(table.id, { leaveOut })}
            onRemove={() => uploads.remove(table.id)}
          />
        ))}
      </ul>
      {told.length > 0 && (
        <ul className={classes.notes}>
          {told.map(({ file, message }) => (
            <li key={file}>{message}</li>
          ))}
        </ul>
      )}
      {tables.length > 1 && <p className={classes.hint}>{t('imports.order')}</p>}
    </>
  )
}

interface FileItemProps {
  readonly table: GivenTable
  /** Null while it is looked at, and where it is left out. */
  readonly file: MappedFile | null
  readonly kinds: KindFields
  readonly onKind: (kind: ImportKind | null) => void
  readonly onLeaveOut: (leaveOut: boolean) => void
  readonly onRemove: () => void
}

function FileItem({ table, file, kinds, onKind, onLeaveOut, onRemove }: FileItemProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { fileName, rows, leaveOut } = table
  const proposal = file?.proposal ?? null
  const [best] = proposal?.candidates ?? []
  const asked = proposal?.questions.some(({ code }) => code === 'KIND') === true
  const others = proposal?.candidates.slice(1, 3).map(({ kind }) => t(`imports.kinds.${kind}`))
  const isSure = table.kind !== null || !asked
  return (
    <li className={classes.item}>
      <div className={classes.name}>
        {fileName}
        <span className={classes.meta}>
          {[
            t('imports.rows', { count: rows, number: formats.number(rows) }),
            best?.readyMapping == null ? null : t('imports.knownAs', { name: best.readyMapping }),
            asked && table.kind === null && others !== undefined && others.length > 0
              ? t('imports.orElse', { kinds: formats.list(others) })
              : null,
          ]
            .filter((each) => each !== null)
            .join(' · ')}
        </span>
        {file !== null &&
          best?.assumptions.map((each) => (
            <span key={each} className={classes.meta}>
              {each}
            </span>
          ))}
        {best !== undefined && best.evidence.length > 0 && (
          <details className={classes.meta}>
            <summary>{t('imports.whyKind')}</summary>
            <ul className={classes.notes}>
              {best.evidence.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={classes.acts}>
        {file !== null && (
          <ToneBadge tone={best === undefined ? 'over' : isSure ? 'healthy' : 'at-trigger'}>
            {t(
              best === undefined
                ? 'imports.unknown'
                : isSure
                  ? 'imports.recognised'
                  : 'imports.unsure',
            )}
          </ToneBadge>
        )}
        <NativeSelect
          aria-label={t('imports.kindOf', { file: fileName })}
          value={leaveOut ? LEAVE_OUT : (table.kind ?? file?.part?.kind ?? '')}
          onChange={({ currentTarget: { value } }) => {
            if (value === LEAVE_OUT) onLeaveOut(true)
            else onKind(kinds.find(({ kind }) => kind === value)?.kind ?? null)
          }}
          data={[
            ...(file?.part == null && table.kind === null
              ? [{ value: '', label: t('imports.chooseKind') }]
              : []),
            ...kinds.map(({ kind }) => ({ value: kind, label: t(`imports.kinds.${kind}`) })),
            { value: LEAVE_OUT, label: t('imports.leaveOut') },
          ]}
        />
        <Button
          variant="subtle"
          color="gray"
          aria-label={t('imports.removeFile', { file: fileName })}
          onClick={onRemove}
        >
          {t('imports.remove')}
        </Button>
      </div>
    </li>
  )
}

const LEAVE_OUT = 'LEAVE_OUT'
