import { locales, type Locale } from '../lib/locale'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** What this browser remembers about its user: language, theme, and whether the side is open. */
class Preferences {
  language = $state<Locale>(oneOf(locales, recall('language')) ?? preferredLocale())
  theme = $state<Theme>(oneOf(themes, recall('theme')) ?? 'system')
  side = $state(recall('side') !== 'closed')
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)')
  #systemDark = $state(this.#system.matches)
  readonly #more = window.matchMedia('(prefers-contrast: more)')
  #systemMore = $state(this.#more.matches)
  /** high contrast is of the system's lightness */
  readonly dark = $derived(
    this.theme === 'system' || this.theme === 'contrast' ? this.#systemDark : this.theme === 'dark',
  )
  readonly contrast = $derived(this.theme === 'contrast' || this.#systemMore)

  constructor() {
    this.#system.addEventListener('change', (event) => (this.#systemDark = event.matches))
    this.#more.addEventListener('change', (event) => (this.#systemMore = event.matches))
    $effect.root(() => {
      $effect(() => {
        document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light'
        document.documentElement.dataset['contrast'] = this.contrast ? 'more' : 'standard'
        document.documentElement.lang = this.language
        remember('language', this.language)
        remember('theme', this.theme)
        remember('side', this.side ? 'open' : 'closed')
      })
    })
  }
}

function preferredLocale(): Locale {
  const chinese = navigator.languages.findIndex((tag) => tag.startsWith('zh'))
  const english = navigator.languages.findIndex((tag) => tag.startsWith('en'))
  return chinese >= 0 && (english < 0 || chinese < english) ? 'zh-CN' : 'en'
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | undefined {
  return all.find((each) => each === value)
}

/** Storage can be forbidden; then preferences last as long as the tab. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(`cartograph.${name}`)
  } catch {
    return null
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`cartograph.${name}`, value)
  } catch {
    return
  }
}

export const preferences = new Preferences()
