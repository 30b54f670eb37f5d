/** Answers of `make` for texts, kept as long as what they were made with. */
export function remembered<Owner extends object, Answer>(
  make: (text: string, owner: Owner) => Answer,
): (text: string, owner: Owner) => Answer {
  const owners = new WeakMap<Owner, Map<string, Answer>>();
  return (text, owner) => {
    const answers = owners.get(owner) ?? new Map<string, Answer>();
    owners.set(owner, answers);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const made = make(text, owner);
    answers.set(text, made);
    return made;
  };
}
