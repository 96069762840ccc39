import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { minorDigits } from '@/i18n/minor-digits'

interface SizeInputProps {
  /** In minor units; null for the usual one. */
  readonly size: number | null
  /** The one in force, with the organization's currency; null until it is known. */
  readonly usual: { readonly amountMinor: number; readonly currency: string } | null
  readonly onChange: (size: number | null) => void
}

/** What an account must pay a year to be one that is asked about. */
export function SizeInput({ size, usual, onChange }: SizeInputProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const unit = usual === null ? 1 : 10 ** minorDigits(usual.currency)
  return (
    <NumberInput
      label={t('assignment.backups.size', { currency: usual?.currency ?? '' })}
      description={t('assignment.backups.sizeHint')}
      placeholder={usual === null ? '' : formats.number(usual.amountMinor / unit)}
      thousandSeparator={formats.separators.group}
      decimalSeparator={formats.separators.decimal}
      min={0}
      allowDecimal={false}
      disabled={usual === null}
      value={size === null ? '' : size / unit}
      onChange={(value) => onChange(typeof value === 'number' ? value * unit : null)}
    />
  )
}
