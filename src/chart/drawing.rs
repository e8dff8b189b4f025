//! A drawing as a value: shapes with a place and a meaning.
//!
//! What is not here: colours, stroke widths and dashes. They follow from the [`Class`] of a shape and
//! stand in `style/chart.css`, so that one drawing serves light, dark, print and forced colours.

/// A finished drawing. The origin is the upper left corner; lengths are in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Its shapes; a later one lies above an earlier.
    pub shapes: Vec<Shape>,
}

/// Width and height that a drawing is asked to have, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The width.
    pub width: u32,
    /// The height.
    pub height: u32,
}

impl Size {
    /// A chart across the page.
    pub const WIDE: Self = Self::new(640, 280);
    /// A chart on a narrow screen.
    pub const NARROW: Self = Self::new(340, 240);

    /// A size of one's own.
    pub const fn new(width: u32, height: u32) -> Self {
        Self { width, height }
    }
}

impl Drawing {
    /// A drawing of this size without a shape.
    pub fn empty(size: Size) -> Self {
        Self {
            width: size.width.into(),
            height: size.height.into(),
            shapes: Vec::new(),
        }
    }
}

/// A place in a drawing, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Rightwards.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// One shape. Whether it is filled or stroked follows from its class.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line through two points or more.
    Line(Class, Vec<Point>),
    /// A closed area.
    Polygon(Class, Vec<Point>),
    /// An upright rectangle, from its upper left to its lower right corner.
    Rect(Class, Point, Point),
    /// A circle: its centre and its radius.
    Circle(Class, Point, f64),
    /// A line of text.
    Text(Class, Text),
}

impl Shape {
    /// What the shape stands for.
    pub fn class(&self) -> Class {
        match self {
            Self::Line(class, _)
            | Self::Polygon(class, _)
            | Self::Rect(class, ..)
            | Self::Circle(class, ..)
            | Self::Text(class, _) => *class,
        }
    }
}

/// A line of text in a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// A point on its baseline.
    pub at: Point,
    /// Which end of the text stands at that point.
    pub anchor: Anchor,
    /// The font size.
    pub size: f64,
    /// What it says.
    pub text: String,
}

/// Which end of a text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// Declares each class once: its name here and in the style sheet.
macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident = $css:literal,)*) => {
        /// What a shape stands for. The style sheet says how that looks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Class { $($(#[$doc])* $class,)* }

        impl Class {
            /// Every class, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$class),*];

            /// Its name in the style sheet.
            pub fn css(self) -> &'static str {
                match self { $(Self::$class => $css,)* }
            }
        }
    };
}

classes! {
    /// The line that the values stand on, and its marks.
    Axis = "chart-axis",
    /// A line across, at a figure of the axis.
    Grid = "chart-grid",
    /// A figure or a period on an axis.
    Tick = "chart-tick",
    /// The unit of measure above the axis.
    Unit = "chart-unit",
    /// The outcomes, joined.
    Outcome = "chart-outcome",
    /// One outcome.
    OutcomePoint = "chart-outcome-point",
    /// The latest outcome.
    LatestPoint = "chart-latest-point",
    /// The figure of the latest outcome.
    LatestLabel = "chart-latest-label",
    /// The outcomes of a series shown for comparison.
    Compared = "chart-compared",
    /// One outcome of such a series.
    ComparedPoint = "chart-compared-point",
    /// What must be reached.
    Target = "chart-target",
    /// What must be reached, in figures.
    TargetLabel = "chart-target-label",
    /// From the baseline to the first outcome, or across where its time is unknown.
    Baseline = "chart-baseline",
    /// The value that the indicator started from.
    BaselinePoint = "chart-baseline-point",
    /// A period without a value.
    Missing = "chart-missing",
    /// A bar of what is more than it is compared with.
    Gain = "chart-gain",
    /// A bar of what is less.
    Loss = "chart-loss",
    /// A figure of the whole.
    Whole = "chart-whole",
    /// Any other word or figure beside what it is about.
    Label = "chart-label",
}

impl Class {
    /// Whether text of this class is set in bold, which makes it wider.
    pub fn bold(self) -> bool {
        matches!(self, Self::LatestLabel | Self::TargetLabel)
    }
}
