//! Tables drawn with `|`, as Markdown and some converters have them.

/// The cells of a line drawn with pipes; none where the line has no pipe.
pub(super) fn cells(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    if !line.contains('|') {
        return None;
    }
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = match inner.strip_suffix('|') {
        Some(cut) if !cut.ends_with('\\') => cut,
        _ => inner,
    };
    let mut cells = vec![String::new()];
    let mut characters = inner.chars().peekable();
    while let Some(c) = characters.next() {
        match (c, characters.peek()) {
            ('\\', Some('|')) => push(&mut cells, characters.next()),
            ('|', _) => cells.push(String::new()),
            _ => push(&mut cells, Some(c)),
        }
    }
    Some(cells)
}

fn push(cells: &mut [String], c: Option<char>) {
    if let (Some(cell), Some(c)) = (cells.last_mut(), c) {
        cell.push(c);
    }
}

#[test]
fn pipes_bound_cells_unless_escaped() {
    let read = |line| cells(line).map(|cells| cells.join("¦"));
    assert_eq!(read("| a | b\\|c ||").as_deref(), Some(" a ¦ b|c ¦"));
    assert_eq!(read("a | b").as_deref(), Some("a ¦ b"));
    assert_eq!(read("no table"), None);
}
