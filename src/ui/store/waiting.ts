import { SvelteMap } from 'svelte/reactivity'

/** Files on disk that may not be read until the reader allows it again, by the key of their cell. */
export const waiting = new SvelteMap<string, FileSystemFileHandle>()
