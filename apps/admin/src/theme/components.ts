import {
  ActionIcon,
  Alert,
  Badge,
  Button,
  Drawer,
  Menu,
  MultiSelect,
  NativeSelect,
  PasswordInput,
  Popover,
  SegmentedControl,
  Select,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'

/** What every use of a component agrees on. */
export const components = {
  ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } }),
  Alert: Alert.extend({ defaultProps: { variant: 'light' } }),
  Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 550 } }),
  Button: Button.extend({ defaultProps: { size: 'sm', fw: 550 } }),
  // Locking the scroll would need a <style> element; app.css does it for open dialogs.
  DrawerRoot: Drawer.Root.extend({ defaultProps: { lockScroll: false, padding: 'lg' } }),
  Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end' } }),
  NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
  PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
  Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
  SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm' } }),
  MultiSelect: MultiSelect.extend({
    defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } },
  }),
  Select: Select.extend({
    defaultProps: { size: 'sm', allowDeselect: false, comboboxProps: { shadow: 'md' } },
  }),
  TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
  Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: false } }),
  Tooltip: Tooltip.extend({ defaultProps: { openDelay: 250 } }),
}
