import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  mergeThemeOverrides,
  type VariantColorsResolver,
} from '@mantine/core'

const ink: MantineColorsTuple = [
  '#eff3f8',
  '#dde5f0',
  '#bccce1',
  '#9db5d4',
  '#7595c0',
  '#4f719f',
  '#365986',
  '#234470',
  '#1a355a',
  '#112440',
]
const stone: MantineColorsTuple = [
  '#faf9f6',
  '#f4f2ed',
  '#eae7e0',
  '#dcd8cf',
  '#c3beb3',
  '#8c867b',
  '#676259',
  '#4b4740',
  '#33302b',
  '#1c1a17',
]
const seen: MantineColorsTuple = [
  '#eff6f0',
  '#dcebdf',
  '#b9d8c1',
  '#8dc09b',
  '#5fb07c',
  '#3b9560',
  '#22804a',
  '#18693b',
  '#12522e',
  '#0c3a20',
]
const ochre: MantineColorsTuple = [
  '#fbf4e4',
  '#f4e6c5',
  '#ecd39c',
  '#e0bb70',
  '#d3a248',
  '#b9852b',
  '#9a6a14',
  '#7d5306',
  '#5b3e08',
  '#3a2a0b',
]
const brick: MantineColorsTuple = [
  '#fbefec',
  '#f5dcd6',
  '#eebcb1',
  '#eb9a8a',
  '#e58a78',
  '#cc5c48',
  '#b13a28',
  '#97301f',
  '#6c2117',
  '#42180f',
]
const dark: MantineColorsTuple = [
  '#ece8e0',
  '#b4ada1',
  '#9a9387',
  '#7d776c',
  '#3b3832',
  '#2c2a25',
  '#24221e',
  '#1b1a17',
  '#161513',
  '#141311',
]

const radius = { xs: '4px', sm: '4px', md: '4px', lg: '4px', xl: '4px' }
const shadow = 'var(--p-shadow)'
const shadows = { xs: shadow, sm: shadow, md: shadow, lg: shadow, xl: shadow }
const overlay = {
  shadow: 'md',
  overlayProps: { color: '#1c1a17', backgroundOpacity: 0.44, blur: 0 },
  transitionProps: { duration: 120 },
}
const small = { defaultProps: { size: 'xs' } }
const floating = { defaultProps: { shadow: 'md', withArrow: false } }

/** Primary buttons take their colours from the tokens: Mantine chooses the label's for the light ground only. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  if (input.variant !== 'filled' || (input.color && input.color !== 'ink')) return colours
  return { ...colours, background: 'var(--p-action)', hover: 'var(--p-action-hover)', color: 'var(--p-on-action)' }
}

/** The look of both applications; measures and colours stand in tokens.css. Internal density: 13 px, controls of 30 px. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  black: '#1c1a17',
  // Stock greens are stone: green has one meaning, and only `seen` carries it.
  colors: { ink, stone, seen, ochre, brick, dark, gray: stone, green: stone, teal: stone, lime: stone, red: brick },
  radius,
  defaultRadius: 'sm',
  shadows,
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  fontFamily: 'var(--p-font)',
  headings: { fontFamily: 'var(--p-font-title)', fontWeight: 'var(--p-title-weight)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: {
      defaultProps: { size: 'xs' },
      vars: () => ({ root: { '--button-fz': '13px', '--button-padding-x': '12px' } }),
    },
    Input: { vars: () => ({ wrapper: { '--input-fz': '13px' } }) },
    TextInput: small,
    PasswordInput: small,
    NumberInput: small,
    Textarea: small,
    Select: small,
    MultiSelect: small,
    DateInput: small,
    DatePickerInput: small,
    InputWrapper: {
      defaultProps: { size: 'xs' },
      vars: () => ({
        label: { '--input-label-size': '13px' },
        description: { '--input-description-size': '12px' },
        error: { '--input-error-size': '13px' },
      }),
    },
    Checkbox: small,
    Radio: small,
    Switch: { defaultProps: { size: 'xs', withThumbIndicator: false } },
    SegmentedControl: small,
    Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 500 } },
    Tabs: { defaultProps: { color: 'stone' } },
    Table: { defaultProps: { verticalSpacing: 0, stickyHeader: true, highlightOnHover: true, tabularNums: true } },
    Modal: { defaultProps: overlay },
    Drawer: { defaultProps: overlay },
    // The placeholder would be a child no menu may have.
    Menu: { defaultProps: { ...floating.defaultProps, withInitialFocusPlaceholder: false } },
    Popover: floating,
    Stepper: { defaultProps: { size: 'xs', iconSize: 20 } },
    Timeline: { defaultProps: { bulletSize: 20, lineWidth: 1 } },
    Paper: { defaultProps: { withBorder: true } },
  },
})

const tall = {
  defaultProps: { size: 'md' },
  vars: () => ({ root: {}, wrapper: { '--input-height': '44px', '--input-fz': '15px' } }),
}

/** The client's density: 15 px, targets of 44 px. */
export const portalTheme: MantineThemeOverride = mergeThemeOverrides(
  theme,
  createTheme({
    components: {
      Button: {
        defaultProps: { size: 'md' },
        vars: () => ({ root: { '--button-height': '44px', '--button-fz': '15px', '--button-padding-x': '18px' } }),
      },
      ActionIcon: { defaultProps: { size: 44 } },
      TextInput: tall,
      PasswordInput: tall,
      Select: tall,
      Textarea: { defaultProps: { size: 'md' } },
      InputWrapper: { defaultProps: { size: 'md' } },
      SegmentedControl: {
        defaultProps: { size: 'md' },
        vars: () => ({ root: { '--sc-font-size': '15px', '--sc-padding': '10px 14px' } }),
      },
      CloseButton: { defaultProps: { size: 44, iconSize: 18 } },
      Input: { vars: () => ({ wrapper: { '--input-height': '44px', '--input-fz': '15px' } }) },
      Checkbox: { defaultProps: { size: 'sm' } },
    },
  }),
)

const colours = {
  '--mantine-color-body': 'var(--p-paper)',
  '--mantine-color-text': 'var(--p-text)',
  '--mantine-color-dimmed': 'var(--p-text-2)',
  '--mantine-color-placeholder': 'var(--p-text-3)',
  '--mantine-color-default-border': 'var(--p-rule-strong)',
  '--mantine-color-anchor': 'var(--p-action)',
  '--mantine-color-error': 'var(--p-error)',
}

/** Mantine's own colour variables, taken from the tokens: its defaults for dimmed and placeholder miss AA. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: colours, dark: colours })
