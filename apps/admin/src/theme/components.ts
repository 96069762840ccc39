import type {
  ActionIconProps,
  AlertProps,
  BadgeProps,
  ButtonProps,
  DrawerRootProps,
  MantineThemeComponents,
  MenuProps,
  ModalRootProps,
  MultiSelectProps,
  NativeSelectProps,
  PasswordInputProps,
  PopoverProps,
  PortalProps,
  SegmentedControlProps,
  SelectProps,
  TextareaProps,
  TextInputProps,
  TooltipProps,
} from '@mantine/core'
import { OVERLAYS } from './overlays.ts'

/** What every use of a component agrees on. Said without the components, which a page loads when it needs them. */
export const components: MantineThemeComponents = {
  ActionIcon: agreed<ActionIconProps>({ variant: 'subtle', color: 'gray', size: 'lg' }),
  Alert: agreed<AlertProps>({ variant: 'light' }),
  Badge: agreed<BadgeProps>({ variant: 'light', radius: 'sm', tt: 'none', fw: 550 }),
  Button: agreed<ButtonProps>({ size: 'sm', fw: 550 }),
  // Locking the scroll would need a <style> element; app.css does it for open dialogs.
  DrawerRoot: agreed<DrawerRootProps>({ lockScroll: false, padding: 'lg' }),
  ModalRoot: agreed<ModalRootProps>({
    lockScroll: false,
    centered: true,
    radius: 'lg',
    padding: 'lg',
  }),
  // The focus goes to the first item: an empty element before it would be no item of the menu.
  Menu: agreed<MenuProps>({
    shadow: 'md',
    position: 'bottom-end',
    withInitialFocusPlaceholder: false,
  }),
  NativeSelect: agreed<NativeSelectProps>({ size: 'sm' }),
  PasswordInput: agreed<PasswordInputProps>({ size: 'sm' }),
  Portal: agreed<PortalProps>({ target: `#${OVERLAYS}` }),
  Popover: agreed<PopoverProps>({ shadow: 'md' }),
  SegmentedControl: agreed<SegmentedControlProps>({ size: 'sm' }),
  MultiSelect: agreed<MultiSelectProps>({ size: 'sm', comboboxProps: { shadow: 'md' } }),
  Select: agreed<SelectProps>({
    size: 'sm',
    allowDeselect: false,
    comboboxProps: { shadow: 'md' },
  }),
  TextInput: agreed<TextInputProps>({ size: 'sm' }),
  Textarea: agreed<TextareaProps>({ size: 'sm', autosize: false }),
  Tooltip: agreed<TooltipProps>({ openDelay: 250 }),
}

function agreed<Props>(defaultProps: Partial<Props>): {
  readonly defaultProps: Partial<Props>
} {
  return { defaultProps }
}
