package org.heterograph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class VocabularyReaderTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: specific_capacity rate_capacity capacity_retention capacity_fade_per_cycle"
                        + " initial_coulombic_efficiency coulombic_efficiency theoretical_capacity"
                        + " areal_capacity volumetric_capacity energy_density power_density"
                        + " voltage_window reaction_potential average_voltage overpotential band_gap"
                        + " work_function gibbs_energy_change formation_energy adsorption_energy"
                        + " diffusion_barrier diffusion_coefficient charge_transfer_resistance"
                        + " electrical_conductivity ionic_conductivity transference_number"
                        + " interlayer_spacing lattice_parameter particle_size thickness"
                        + " specific_surface_area pore_volume pore_size porosity mass_loading"
                        + " mass_fraction tap_density ionic_radius volume_expansion"
                        + " capacitive_contribution b_value power_conversion_efficiency"
                        + " tensile_strength electrolyte_uptake scan_rate",
                "units: mAh/g A/g mA/cm2 mAh/cm2 V mV eV % ohm nm um angstrom cm2/s S/cm m2/g"
                        + " cm3/g Wh/kg W/kg mg/cm2 mV/s degC K h min wt% MPa kJ/mol",
                "mechanisms: accelerates_ion_diffusion enhances_electric_conductivity"
                        + " increases_ion_adsorption enhances_structural_stability"
                        + " induces_more_active_sites built_in_electric_field synergistic_effect"
                        + " charge_redistribution quantum_tunneling lowers_diffusion_barrier"
                        + " suppresses_polysulfide_dissolution buffers_volume_expansion"
                        + " sulfur_vacancies prevents_aggregation accelerates_charge_transfer"
                        + " enhances_reaction_kinetics",
                "techniques: XRD in_situ_XRD ex_situ_XRD SEM TEM HRTEM ex_situ_TEM XPS Raman EIS CV"
                        + " GITT galvanostatic_cycling BET TGA DFT density_of_states"
                        + " charge_density_difference Bader_charge adsorption_energy_calculation"
                        + " UPS XAS AFM",
                "synthesis: hydrothermal solvothermal annealing calcination sulfurization"
                        + " selenization ball_milling electrospinning electrodeposition"
                        + " chemical_vapor_deposition coprecipitation sol_gel etching self_assembly"
                        + " carbonization freeze_drying template molten_salt microwave"
                        + " in_situ_growth",
                "morphologies: nanosheet nanorod nanowire nanotube nanobelt nanofiber nanoparticle"
                        + " nanosphere nanocube nanoflower quantum_dot hollow core_shell yolk_shell"
                        + " porous layered film"
            })
    void hasTheNamesThatOutputsUse(String row) {
        String scheme = row.substring(0, row.indexOf(':'));
        for (String notation : row.substring(row.indexOf(':') + 2).split(" ")) {
            assertThat(VOCABULARY.find(scheme, notation)).as(notation).isPresent();
        }
    }

    @Test
    void readsMetricsWithUnitsAndBounds() {
        Metric capacity = VOCABULARY.metric("specific_capacity").orElseThrow();
        assertThat(capacity.units()).startsWith("mAh/g");
        assertThat(capacity.impliedByUnit()).isTrue();
        assertThat(capacity.lowest()).isZero();
        assertThat(capacity.highest()).isEqualTo(5000);
    }

    @Test
    void knowsAWiderConcept() {
        assertThat(VOCABULARY.find("techniques", "HRTEM").orElseThrow().broader()).contains("TEM");
    }

    @Test
    void namesConceptsByTheirIri() {
        assertThat(VOCABULARY.find("metrics", "band_gap").orElseThrow().iri())
                .isEqualTo("https://w3id.org/heterograph/vocabulary/metrics/band_gap");
        assertThat(VOCABULARY.find("units", "mAh/g").orElseThrow().iri())
                .isEqualTo("https://w3id.org/heterograph/vocabulary/units/mAh_per_g");
    }

    @ParameterizedTest
    @CsvSource({
        "molybdenum disulfide, phase, MoS2",
        "reduced graphene oxide, support,",
        "sodium ions, ion, Na+",
        "NaPF6, salt, NaPF6",
        "diethyl carbonate, solvent,",
        "PVDF, binder,",
        "thiourea, precursor, CH4N2S",
        "SIBs, none,"
    })
    void readsNamesOfSubstances(String name, String kind, String formula) {
        var entry = VOCABULARY.names().find(name).orElseThrow();
        assertThat(entry.kind()).isEqualTo(kind);
        assertThat(entry.formula().orElse(null)).isEqualTo(formula);
    }

    @Test
    void saysWhichConceptIsFaulty() {
        String faulty =
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://w3id.org/heterograph/vocabulary/metrics/glow> skos:notation "glow" ;
                  skos:inScheme <https://w3id.org/heterograph/vocabulary/metrics> .
                """;
        assertThatThrownBy(() -> VocabularyReader.read(List.of(faulty)))
                .isInstanceOf(InvalidVocabularyException.class)
                .hasMessageContaining("metrics/glow")
                .hasMessageContaining("prefLabel");
    }

    @Test
    void saysThatTurtleIsBroken() {
        assertThatThrownBy(() -> VocabularyReader.read(List.of("no turtle")))
                .isInstanceOf(InvalidVocabularyException.class)
                .hasMessageContaining("added Turtle");
    }
}
