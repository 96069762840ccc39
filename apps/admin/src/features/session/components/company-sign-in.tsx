import { Button, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RequestError } from '@/http/request-error'
import { beginCompanySignIn } from '../company-sign-in'

interface CompanySignInProps {
  /** The page that asked for a session. */
  readonly next: string | undefined
  /** Why the last sign-in by a company came to nothing. */
  readonly problem: string | undefined
}

/** The way in by the identity provider of one's company, for the address that is typed in the form around it. */
export function CompanySignIn({ next, problem }: CompanySignInProps) {
  const { t } = useTranslation()
  const begin = useMutation({
    mutationFn: beginCompanySignIn,
    onSuccess: (url) => window.location.assign(url),
  })
  const before = problem === undefined || begin.isPending ? null : new RequestError(problem)
  return (
    <Stack gap="md">
      <FormAlert error={begin.error ?? before} />
      <Button
        variant="default"
        fullWidth
        loading={begin.isPending || begin.isSuccess}
        onClick={({ currentTarget: { form } }) => {
          const email = form?.elements.namedItem('email')
          if (!(email instanceof HTMLInputElement) || !email.reportValidity()) return
          begin.mutate({ email: email.value.trim(), next })
        }}
      >
        {t('session.withCompany')}
      </Button>
    </Stack>
  )
}
