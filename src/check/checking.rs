//! A plan checked rule by rule, for whoever has other things to do in between.

use super::material::Material;
use super::rules::{self, Scene};
use super::{Finding, documents, in_order, mends};
use crate::plan::{Day, Plan};

/// A plan being checked.
pub struct Checking<'p> {
    plan: &'p Plan,
    on: Option<Day>,
    ready: Ready<'p>,
    /// How many rules have been gone through.
    done: usize,
    findings: Vec<Finding>,
}

/// How far what every rule asks for is made ready.
enum Ready<'p> {
    Not,
    Material(Material),
    Scene(Box<Scene<'p>>),
}

impl<'p> Checking<'p> {
    /// A plan as it stands on a day; where nobody knows the day, no time has passed.
    pub fn of(plan: &'p Plan, on: Option<Day>) -> Self {
        Self {
            plan,
            on,
            ready: Ready::Not,
            done: 0,
            findings: Vec::new(),
        }
    }

    /// Goes on by a rule, or makes ready what they ask for; whether there was anything left to do.
    pub fn step(&mut self) -> bool {
        self.ready = match std::mem::replace(&mut self.ready, Ready::Not) {
            Ready::Not => Ready::Material(Material::of_plan(self.plan)),
            Ready::Material(material) => {
                Ready::Scene(Box::new(Scene::of(self.plan, material, self.on)))
            }
            Ready::Scene(scene) => {
                let Some(found) = found(&scene, self.done) else {
                    self.ready = Ready::Scene(scene);
                    return false;
                };
                self.done += 1;
                self.findings.extend(found);
                Ready::Scene(scene)
            }
        };
        true
    }

    /// What was found, in order, each with its mend.
    pub fn finish(self) -> Vec<Finding> {
        let mut findings = self.findings;
        for finding in &mut findings {
            let mend = finding.mend.take();
            finding.mend = mend.or_else(|| mends::mend(self.plan, finding));
        }
        in_order(findings)
    }
}

/// What a rule finds: first those of the records, then those of the words.
fn found(scene: &Scene<'_>, at: usize) -> Option<Vec<Finding>> {
    let of_records = rules::ALL.get(at).map(|rule| rule(scene));
    of_records.or_else(|| {
        let rule = documents::OF_WORDS.get(at - rules::ALL.len())?;
        Some(rule(&scene.material))
    })
}
