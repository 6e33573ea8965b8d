/**
 * Says whether a text is an e-mail address, as far as its form can be told: of printable ASCII alone, as SNS takes it,
 * and of a host that has a dot.
 */
export function isEmailAddress(text: string): boolean {
  const [local = '', host = '', ...more] = text.split('@');
  return (
    /^[!-~]{3,254}$/.test(text) &&
    more.length === 0 &&
    /^[^@<>,;:"()[\]\\]+$/.test(local) &&
    local.split('.').every((part) => part !== '') &&
    host.includes('.') &&
    host.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label))
  );
}
