/** The object without some of its fields. */
export function omit<T extends object, K extends keyof T & string>(
  object: T,
  ...names: readonly K[]
): Omit<T, K> {
  const left = Object.entries(object).filter(([name]) => !names.some((one) => one === name))
  return Object.fromEntries(left) as Omit<T, K>
}
