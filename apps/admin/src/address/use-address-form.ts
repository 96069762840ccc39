import { useAddressId } from './use-address-id'

/** Whether the address has a page's own form open, so that a link opens it too; and opening or closing it. */
export function useAddressForm(name: string): readonly [boolean, (opened: boolean) => void] {
  const [form, setForm] = useAddressId('form')
  return [form === name, (opened) => setForm(opened ? name : null)]
}
