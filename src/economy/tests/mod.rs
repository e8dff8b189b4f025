//! Tables worked out, checked and held against each other.
