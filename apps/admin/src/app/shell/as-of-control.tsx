import { useNavigate } from '@tanstack/react-router'
import { AsOfPicker } from '@/components/as-of-picker'
import { useMoment } from '../routes/use-moment'

/** The day that the pages show, kept in the address. */
export function AsOfControl() {
  const { asOf, today } = useMoment()
  const navigate = useNavigate()
  return (
    <AsOfPicker
      asOf={asOf}
      today={today}
      onChange={(day) =>
        void navigate({
          to: '.',
          // Named also when there is none, or the route would retain it.
          search: (before) => ({ ...before, asOf: day ?? undefined }),
          replace: true,
        })
      }
    />
  )
}
